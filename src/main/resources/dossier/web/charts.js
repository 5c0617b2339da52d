/** Charts as Slack's own block has them, drawn in the page. */
import { el, svg } from './dom.js';

const WIDTH = 640;
const HEIGHT = 300;
const LEFT = 56;
const RIGHT = 12;
const TOP = 16;
const GRID = 4;
/** Labels that fit side by side without being turned. */
const LEVEL = 6;
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** The node of a chart's block: lines, areas and bars. */
export function chart(block) {
  const { chart: drawn, title } = block;
  if (!drawn.series) return el('div', { class: 'unknown' }, `This page does not show charts of type “${drawn.type}”.`);
  return el('figure', { class: 'chart' },
    el('figcaption', {}, el('strong', {}, title), drawn.axis_config.y_label ? ` in ${drawn.axis_config.y_label}` : ''),
    drawing(drawn, title),
    drawn.series.length > 1 ? legend(drawn.series) : null);
}

function drawing(drawn, title) {
  const labels = drawn.axis_config.categories;
  const turned = labels.length > LEVEL || labels.join('').length > 60;
  const space = { bottom: HEIGHT - (turned ? 24 + 5 * Math.max(...labels.map((label) => label.length)) : 30), turned };
  const values = drawn.series.flatMap((series) => series.data.map((point) => point.value));
  const steps = scale(Math.min(0, ...values), Math.max(0, ...values), values.every(Number.isInteger));
  const y = (value) => space.bottom - (value - steps[0]) / (steps.at(-1) - steps[0]) * (space.bottom - TOP);
  const band = (WIDTH - LEFT - RIGHT) / labels.length;
  const parts = drawn.type === 'bar' ? bars(drawn.series, band, y) : lines(drawn.series, band, y);
  return svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': words(drawn, title) },
    ...steps.flatMap((value) => [
      svg('line', { class: value === 0 ? 'axis' : 'grid', x1: LEFT, x2: WIDTH - RIGHT, y1: y(value), y2: y(value) }),
      svg('text', { x: LEFT - 8, y: y(value) + 4, 'text-anchor': 'end' }, number.format(value)),
    ]),
    ...parts,
    ...labels.map((label, at) => name(label, LEFT + (at + 0.5) * band, space)));
}

/** Round values from below the least to above the most; no halves for what is counted. */
function scale(least, most, whole) {
  const rough = Math.max((most - least || 1) / GRID, whole ? 1 : 0);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough);
  const steps = [];
  for (let at = Math.floor(least / step); (at - 1) * step < most; at += 1) steps.push(at * step);
  return steps;
}

function name(label, x, { bottom, turned }) {
  return turned
    ? svg('text', { x, y: bottom + 14, 'text-anchor': 'end', transform: `rotate(-35 ${x} ${bottom + 14})` }, label)
    : svg('text', { x, y: bottom + 20, 'text-anchor': 'middle' }, label);
}

function bars(series, band, y) {
  const width = band * 0.7 / series.length;
  const labelled = width > 26;
  return series.flatMap(({ data, name: whose }, number_) => data.flatMap(({ label, value }, at) => {
    const x = LEFT + at * band + band * 0.15 + number_ * width;
    const top = Math.min(y(0), y(value));
    return [
      svg('rect', { class: `series-${number_}`, x, y: top, width: Math.max(1, width - 1), height: Math.abs(y(value) - y(0)) },
        svg('title', {}, `${whose}, ${label}: ${number.format(value)}`)),
      labelled ? svg('text', { class: 'value', x: x + width / 2, y: top - 4, 'text-anchor': 'middle' }, number.format(value)) : null,
    ];
  }));
}

function lines(series, band, y) {
  return series.flatMap(({ data, name: whose }, number_) => {
    const places = data.map(({ value }, at) => [LEFT + (at + 0.5) * band, y(value)]);
    return [
      svg('polyline', { class: `line series-${number_}`, points: places.map((place) => place.join(',')).join(' ') }),
      ...data.map(({ label, value }, at) => svg('circle', { class: `series-${number_}`, cx: places[at][0], cy: places[at][1], r: 4 },
        svg('title', {}, `${whose}, ${label}: ${number.format(value)}`))),
    ];
  });
}

const legend = (series) => el('ul', { class: 'legend' }, ...series.map((each, at) => el('li', {},
  svg('svg', { viewBox: '0 0 12 12', 'aria-hidden': 'true' }, svg('rect', { class: `series-${at}`, width: 12, height: 12 })), each.name)));

const words = (drawn, title) => `${title}. ${drawn.series.map((series) => `${series.name}: ${series.data
  .map((point) => `${point.label} ${number.format(point.value)}`).join(', ')}`).join('; ')}`;
