package id.brevet.upload;

import id.brevet.support.Rows;
import org.junit.jupiter.api.BeforeEach;

/** A test that counts files, and begins with none. */
interface EmptyShelf {

    @BeforeEach
    default void clearTheShelf() {
        Rows.change("delete from upload");
    }
}
