package id.brevet.upload;

import id.brevet.support.Rows;
import org.junit.jupiter.api.BeforeEach;

/** Test that begins without uploads. */
interface EmptyShelf {

    @BeforeEach
    default void deleteUploads() {
        Rows.change("delete from upload");
    }
}
