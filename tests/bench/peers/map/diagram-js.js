import Diagram from 'diagram-js';
import BaseRenderer from 'diagram-js/lib/draw/BaseRenderer';
import {createLine} from 'diagram-js/lib/util/RenderUtil';
import ModelingModule from 'diagram-js/lib/features/modeling';
import MoveModule from 'diagram-js/lib/features/move';
import SelectionModule from 'diagram-js/lib/features/selection';
import RuleProvider from 'diagram-js/lib/features/rules/RuleProvider';
import MoveCanvasModule from 'diagram-js/lib/navigation/movecanvas';
import ZoomScrollModule from 'diagram-js/lib/navigation/zoomscroll';
import {append, attr, create} from 'tiny-svg';
import 'diagram-js/assets/diagram-js.css';

class CardRenderer extends BaseRenderer {
  constructor(eventBus) {
    super(eventBus, 1500);
  }
  canRender() {
    return true;
  }
  drawShape(parent, shape) {
    const rect = create('rect', {
      width: shape.width,
      height: shape.height,
      rx: 8,
      fill: '#fff',
      stroke: '#aab',
    });
    append(parent, rect);
    const lines = (shape.text ?? '').match(/.{1,26}(\s|$)/g) ?? [];
    lines.forEach((words, at) => {
      const text = create('text', {x: 12, y: 24 + at * 18, fontSize: 14});
      attr(text, {'font-size': 14});
      text.textContent = words;
      append(parent, text);
    });
    return rect;
  }
  drawConnection(parent, connection) {
    const line = createLine(connection.waypoints, {stroke: '#667', fill: 'none'});
    append(parent, line);
    return line;
  }
}
CardRenderer.$inject = ['eventBus'];
class Rules extends RuleProvider {
  init() {
    this.addRule('elements.move', () => true);
  }
}
Rules.$inject = ['eventBus'];

let data, diagram;
const middle = (shape) => ({x: shape.x + shape.width / 2, y: shape.y + shape.height / 2});
window.bench = {
  prepare(size) {
    data = benchData.map(size);
  },
  mount(place) {
    place.classList.add('fixed');
    diagram = new Diagram({
      canvas: {container: place},
      modules: [
        SelectionModule,
        ModelingModule,
        MoveModule,
        MoveCanvasModule,
        ZoomScrollModule,
        {
          __init__: ['cardRenderer', 'rules'],
          cardRenderer: ['type', CardRenderer],
          rules: ['type', Rules],
        },
      ],
    });
    const canvas = diagram.get('canvas');
    const make = diagram.get('elementFactory');
    const root = make.createRoot();
    canvas.setRootElement(root);
    const shapes = new Map();
    for (const {id, text, x, y} of data.cards) {
      const shape = make.createShape({id, text, x, y, width: 200, height: 96});
      canvas.addShape(shape, root);
      shapes.set(id, shape);
    }
    for (const {id, from, to} of data.links) {
      const [source, target] = [shapes.get(from), shapes.get(to)];
      canvas.addConnection(
        make.createConnection({id, source, target, waypoints: [middle(source), middle(target)]}),
        root,
      );
    }
  },
  cards: () => document.querySelectorAll('.djs-shape > .djs-visual'),
  links: () => document.querySelectorAll('.djs-connection').length,
  culls: false,
  id: (card) => card.closest('[data-element-id]').dataset.elementId,
  cardOf: (id) => document.querySelector(`.djs-shape[data-element-id="${id}"] > .djs-visual`),
  view: () => {
    const {x, y} = diagram.get('canvas').viewbox();
    return {x: -x, y: -y};
  },
};
