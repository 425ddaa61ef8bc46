import assert from 'node:assert/strict';
import { Lines } from '../../../src/core/text/lines';

describe('Lines', () => {
  it('counts lines that end in LF, CRLF or CR', () => {
    const lines = new Lines('a\nb\r\nc\rd');
    const places = [0, 1, 2, 3, 5, 6, 7, 8].map((offset) => lines.position(offset));
    assert.deepEqual(
      places.map(({ line, character }) => `${line}:${character}`),
      ['0:0', '0:1', '1:0', '1:1', '2:0', '2:1', '3:0', '3:1'],
    );
    assert.deepEqual(
      places.map((place) => lines.offset(place)),
      [0, 1, 2, 3, 5, 6, 7, 8],
    );
  });
});
