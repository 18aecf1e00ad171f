import { findAll } from '../../../src/engine/rules/find';
import { findingWords } from '../../../src/engine/rules/words';
import { exampleMonth } from '../../support/example-month';

test('a model that is not known is quoted as its cell has it, however it is spelled elsewhere (R7)', () => {
  const { month } = exampleMonth({
    维修: [
      { 维修单号: 'WX-001', 产品型号: 'ZB-101 ZB-205' },
      { 维修单号: 'WX-002', 产品型号: 'ZB-101  ZB-205' },
    ],
  });
  const said = findAll(month).flatMap((finding) => (finding.code === 'R7' ? [findingWords(finding, 'zh').problem] : []));
  expect(said.map((problem) => /里没有 (.*?)，/.exec(problem)?.[1])).toEqual(['ZB-101 ZB-205', 'ZB-101  ZB-205']);
});
