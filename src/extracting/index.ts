export type { ReadBy, TwiceReadEvent } from './both-readings.js';
export type { Dropped, DropReason } from './claim.js';
export { type Endpoint, type EndpointFound, endpointIn } from './endpoint.js';
export { type SecondReader, type SecondReport, secondReader, type TwiceReading, type Unread } from './second-reader.js';
