export * from './forecast-facts.js';
export { confidences, forecast, type Confidence, type Forecast } from './forecast.js';
