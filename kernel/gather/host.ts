/** The host's logarithm, so that numbers come out as there. */
// @ts-ignore: decorator
@external("host", "log")
export declare function logOf(value: f64): f64;

/** True when a unit is a capital; asked once of each unit that is not ASCII. */
// @ts-ignore: decorator
@external("host", "isCapital")
export declare function asksCapital(unit: i32): bool;
