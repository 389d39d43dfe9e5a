// A total equals its parts, within what rounding to 0.01 explains: half a unit for each number.
// options.total: key of the total in the target; options.parts: keys of the parts beside it,
// or options.list: key of a list beside it, options.amount: key of the amount in each of its rows,
// options.digits: only rows whose code has so many digits.

function amount(node) {
  const value = node !== null && typeof node === "object" ? node.amount : node;
  return typeof value === "number" ? value : 0;
}

function at(target, path) {
  return path.split(".").reduce((node, key) => (node == null ? undefined : node[key]), target);
}

export default (target, options) => {
  const total = at(target, options.total);
  if (total == null) {
    return undefined;
  }
  const parts = options.list
    ? (at(target, options.list) || [])
        .filter((row) => !options.digits || String(row.code).length === options.digits)
        .map((row) => amount(row[options.amount]))
    : options.parts.map((key) => amount(target[key]));
  const sum = parts.reduce((one, other) => one + other, 0);
  if (Math.abs(amount(total) - sum) > 0.005 * (parts.length + 1) + 1e-6) {
    return [{ message: `${amount(total)} is not ${sum.toFixed(2)}` }];
  }
  return undefined;
};
