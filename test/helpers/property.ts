// Properties of the tests: the same texts in every run, or others with FC_SEED. What is tried at random is `npm run fuzz`.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_126) });

export default fc;
