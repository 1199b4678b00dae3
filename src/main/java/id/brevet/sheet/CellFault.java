package id.brevet.sheet;

/** Mistake in a cell, placed by the row number and column name that a spreadsheet shows. */
public record CellFault(int row, String column, String message) {}
