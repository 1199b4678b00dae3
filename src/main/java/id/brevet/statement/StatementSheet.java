package id.brevet.statement;

import id.brevet.shared.Slice;

/** A statement and a page of its lines, and what has just been done to it. */
public record StatementSheet(StatementView statement, Slice<MutationView> lines, String news) {}
