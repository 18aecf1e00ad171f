import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as Drawing,
  DoughnutController,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  ArcElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
} from 'chart.js';
import { memo, useEffect, useRef, type ReactElement } from 'react';
import type { Chart } from '../../excel/model/chart';
import type { Rectangle } from '../grid/sheet-layout';
import { configOf } from './config';
import { pictureOf, type ChartPicture, type LegendPicture } from './picture';

Drawing.register(
  BarController,
  BarElement,
  LineController,
  LineElement,
  PointElement,
  RadarController,
  DoughnutController,
  PieController,
  ScatterController,
  ArcElement,
  CategoryScale,
  LinearScale,
  RadialLinearScale,
  Filler,
);

/** A chart over the cells; it is drawn anew only where its data or its looks have changed. */
export function ChartView({ chart, box, zoom }: { readonly chart: Chart; readonly box: Rectangle; readonly zoom: number }): ReactElement {
  const picture = pictureOf(chart);
  const [width, height] = [box.width / zoom, box.height / zoom];
  return (
    <div
      className={chart.look.line.isCleared || chart.look.line.style === 'None' ? 'chart' : 'chart framed'}
      style={{ ...box, width, height, background: picture.ground || 'transparent', transform: zoom === 1 ? undefined : `scale(${zoom})` }}
      role="img"
      aria-label={chart.name}
    >
      {picture.title !== '' && <div className="chart-title">{picture.title}</div>}
      <Plot picture={picture} signature={`${width} ${height} ${JSON.stringify(picture)}`} />
      {picture.legend && <Legend {...picture.legend} />}
    </div>
  );
}

const Plot = memo(
  function Plot({ picture, signature }: { readonly picture: ChartPicture; readonly signature: string }): ReactElement {
    const canvas = useRef<HTMLCanvasElement>(null);
    useEffect(() => {
      if (!canvas.current) return undefined;
      const drawing = new Drawing(canvas.current, configOf(picture));
      return () => drawing.destroy();
      // Not on each change: the signature tells whether the picture differs
    }, [signature]);
    return <canvas ref={canvas} />;
  },
  (one, other) => one.signature === other.signature,
);

function Legend({ position, entries, colour, size }: LegendPicture): ReactElement {
  return (
    <div className={`legend legend-${position.toLowerCase()}`} style={{ color: colour, fontSize: size }}>
      {entries.map(({ name, colour: own, isLine }) => (
        <span key={name}>
          <i style={{ background: own || 'transparent', height: isLine ? 2.5 : size * 0.6, width: isLine ? 18 : size * 0.6 }} />
          {name}
        </span>
      ))}
    </div>
  );
}
