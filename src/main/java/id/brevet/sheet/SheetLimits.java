package id.brevet.sheet;

/** Limits of a sheet that is read: rows below its head, columns, and characters in one cell. */
public record SheetLimits(int rows, int columns, int characters) {}
