/**
 * The path of a Python whose environment holds the packages asked for, each pinned (`name==1.2.3`): made at first use under
 * `.cache/python`, kept for the next. Where it cannot be made, one line `skip …: why` is printed, and `null` is given.
 */
export declare function pythonClient(requirements: readonly string[]): string | null;
