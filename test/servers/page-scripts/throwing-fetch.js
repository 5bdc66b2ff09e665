// A monitoring script whose fetch throws at once, where it should reject.
window.fetch = () => {
  throw new TypeError('Blocked by the monitor');
};
