package id.brevet.upload;

import id.brevet.support.Rows;
import org.junit.jupiter.api.BeforeEach;

/** Test that begins without uploads. */
interface WithoutUploads {

    @BeforeEach
    default void deleteUploads() {
        Rows.change("delete from upload");
    }
}
