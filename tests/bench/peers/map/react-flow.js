import {createElement, useCallback, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {ReactFlow, applyNodeChanges} from '@xyflow/react';
import '@xyflow/react/dist/style.css';

let nodes, edges, instance;
const onlyVisible = globalThis.benchVariant === 'visible';

function Flow() {
  const [shown, setShown] = useState(nodes);
  const onNodesChange = useCallback(
    (changes) => setShown((now) => applyNodeChanges(changes, now)),
    [],
  );
  return createElement(ReactFlow, {
    nodes: shown,
    edges,
    onNodesChange,
    onInit: (made) => (instance = made),
    onlyRenderVisibleElements: onlyVisible,
    minZoom: 0.1,
  });
}

window.bench = {
  prepare(size) {
    const data = benchData.map(size);
    nodes = data.cards.map(({id, text, x, y}) => ({
      id,
      position: {x, y},
      data: {label: text},
      style: {width: 200, height: 96},
    }));
    edges = data.links.map(({id, from, to}) => ({id, source: from, target: to}));
  },
  mount(place) {
    place.classList.add('fixed');
    createRoot(place).render(createElement(Flow));
  },
  cards: () => document.querySelectorAll('.react-flow__node'),
  links: () => document.querySelectorAll('.react-flow__edge-path').length,
  culls: onlyVisible,
  view: () => instance.getViewport(),
};
