package id.brevet.upload;

import id.brevet.support.Sql;
import org.junit.jupiter.api.BeforeEach;

/** Test that begins without uploads. */
interface WithoutUploads {

    @BeforeEach
    default void deleteUploads() {
        Sql.change("delete from upload");
    }
}
