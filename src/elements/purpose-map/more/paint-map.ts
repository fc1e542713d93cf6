/** A map on a canvas: the same shapes as in its SVG file, and words as text, whatever they say. */
import {PICTURE_FONT, PICTURE_PAPER, type DrawnMap} from '../../../formats/map-picture.js';

/** Paints a map on a canvas of its size. */
export function paintMap(
  canvas: CanvasRenderingContext2D,
  {width, height, shapes}: DrawnMap,
  direction: 'ltr' | 'rtl',
): void {
  canvas.direction = direction;
  canvas.fillStyle = PICTURE_PAPER;
  canvas.fillRect(0, 0, width, height);
  for (const shape of shapes) {
    canvas.setLineDash([]);
    switch (shape.is) {
      case 'box':
        canvas.beginPath();
        canvas.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
        canvas.fillStyle = shape.ground;
        canvas.fill();
        if (!shape.edge) break;
        canvas.lineWidth = 1;
        canvas.strokeStyle = shape.edge;
        canvas.stroke();
        break;
      case 'line':
        canvas.lineWidth = 1.5;
        canvas.strokeStyle = shape.ink;
        canvas.setLineDash([...shape.dash]);
        canvas.stroke(new Path2D(shape.path));
        break;
      case 'dot':
        canvas.beginPath();
        canvas.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
        canvas.fillStyle = shape.ink;
        canvas.fill();
        break;
      case 'words':
        canvas.font = `${String(shape.weight)} ${String(shape.size)}px ${PICTURE_FONT}`;
        canvas.textAlign = shape.at === 'middle' ? 'center' : 'start';
        if (shape.halo) {
          canvas.lineWidth = 6;
          canvas.lineJoin = 'round';
          canvas.strokeStyle = PICTURE_PAPER;
          canvas.strokeText(shape.words, shape.x, shape.y);
        }
        canvas.fillStyle = shape.ink;
        canvas.fillText(shape.words, shape.x, shape.y);
    }
  }
}
