import type { PointValue } from './point-values.ts';

/** A value and those that are parts of it; `all` when nothing of it is outside them. */
export interface Total {
  whole: PointValue;
  parts: PointValue[];
  all: boolean;
}
