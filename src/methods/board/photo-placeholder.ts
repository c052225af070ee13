/** What a note shows while its photo has not come to this device: a quiet frame with a camera. */

const frame =
  '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200" viewBox="0 0 200 200"><rect width="200" height="200" fill="#d9d3c5"/><path d="M62 78h18l8-12h24l8 12h18a6 6 0 0 1 6 6v46a6 6 0 0 1-6 6H62a6 6 0 0 1-6-6V84a6 6 0 0 1 6-6zM100 90a17 17 0 1 0 0 34 17 17 0 0 0 0-34z" fill="none" stroke="#6d6656" stroke-width="5" stroke-linejoin="round"/></svg>';

export const photoPlaceholder = `data:image/svg+xml,${encodeURIComponent(frame)}`;
