import { DifferentialLook } from '../model/conditional-format';
import { colour, flag, oneOf, text } from '../protocol/arguments';
import { method, part, property, type ApiSurface } from '../protocol/describe';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Font, fill and borders of a format share its look. */
class Font {
  constructor(readonly look: DifferentialLook) {}
}
class Fill {
  constructor(readonly look: DifferentialLook) {}
}
class Edges {
  constructor(readonly look: DifferentialLook) {}
}
class Edge {
  constructor(
    readonly look: DifferentialLook,
    readonly index: (typeof EDGES)[number],
  ) {}
}

/** What a conditional format changes in a cell: font, fill, borders, number format. */
export function describeConditionalLook(surface: ApiSurface): void {
  surface.describe(DifferentialLook, {
    name: 'ConditionalRangeFormat',
    members: {
      font: part(6, (look) => new Font(look)),
      fill: part(6, (look) => new Fill(look)),
      borders: part(6, (look) => new Edges(look)),
      numberFormat: property(
        6,
        (look) => look.numberFormat,
        (look, value) => (look.numberFormat = text(value)),
      ),
    },
  });
  surface.describe(Fill, {
    name: 'ConditionalRangeFill',
    members: {
      color: property(
        6,
        ({ look }) => look.fill ?? '',
        ({ look }, value) => (look.fill = colour(value)),
      ),
      clear: method(6, ({ look }) => (look.fill = undefined)),
    },
  });
  surface.describe(Font, {
    name: 'ConditionalRangeFont',
    members: {
      bold: property(
        6,
        ({ look }) => look.bold,
        ({ look }, value) => (look.bold = flag(value)),
      ),
      italic: property(
        6,
        ({ look }) => look.italic,
        ({ look }, value) => (look.italic = flag(value)),
      ),
      strikethrough: property(
        6,
        ({ look }) => look.strikethrough,
        ({ look }, value) => (look.strikethrough = flag(value)),
      ),
      underline: property(
        6,
        ({ look }) => look.underline,
        ({ look }, value) => (look.underline = oneOf(['None', 'Single', 'Double'])(value)),
      ),
      color: property(
        6,
        ({ look }) => look.fontColour ?? '',
        ({ look }, value) => (look.fontColour = colour(value)),
      ),
    },
  });
  describeEdges(surface);
}

function describeEdges(surface: ApiSurface): void {
  const edge = ({ look }: Edges, index: unknown): Edge => new Edge(look, oneOf(EDGES)(index));
  surface.describe(Edges, {
    name: 'ConditionalRangeBorderCollection',
    items: ({ look }) => EDGES.map((index) => new Edge(look, index)),
    item: edge,
    members: {
      count: property(6, () => EDGES.length),
      top: part(6, (edges) => edge(edges, 'EdgeTop')),
      bottom: part(6, (edges) => edge(edges, 'EdgeBottom')),
      left: part(6, (edges) => edge(edges, 'EdgeLeft')),
      right: part(6, (edges) => edge(edges, 'EdgeRight')),
      getItem: method(6, edge),
    },
  });
  surface.describe(Edge, {
    name: 'ConditionalRangeBorder',
    id: ({ index }) => index,
    members: {
      sideIndex: property(6, ({ index }) => index),
      style: property(
        6,
        ({ look, index }) => look.lines[index].style,
        ({ look, index }, value) => {
          look.lines[index].style = oneOf(['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'])(value);
        },
      ),
      color: property(
        6,
        ({ look, index }) => look.lines[index].colour,
        ({ look, index }, value) => (look.lines[index].colour = colour(value)),
      ),
    },
  });
}
