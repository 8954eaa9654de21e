import { remark } from './index.js';

export default function postmortemGate(options) {
  return (_tree, file) => remark(file, options ?? {});
}
