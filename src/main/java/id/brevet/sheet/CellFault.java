package id.brevet.sheet;

/** A cell that somebody has to put right, by the numbers and names that its program shows. */
public record CellFault(int row, String column, String message) {}
