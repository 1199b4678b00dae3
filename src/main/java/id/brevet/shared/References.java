package id.brevet.shared;

import com.google.errorprone.annotations.CompileTimeConstant;

/**
 * Declaration that a table refers to rows of another one, which are then not deleted: their word in the refusal, and the
 * condition on the id {@code ?1}. Each feature produces a bean for each of its tables.
 */
public record References(
        String to, String word, @CompileTimeConstant String table, @CompileTimeConstant String condition) {

    String countQuery() {
        return "select count(*) from " + table + " where " + condition;
    }
}
