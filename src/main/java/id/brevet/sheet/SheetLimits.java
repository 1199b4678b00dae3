package id.brevet.sheet;

/** How much of a sheet is taken in: rows below its head, columns, and characters in one cell. */
public record SheetLimits(int rows, int columns, int characters) {}
