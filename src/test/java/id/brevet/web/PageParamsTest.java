package id.brevet.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageParamsTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "7, 7", "0, 1", "-3, 1", "x, 1", "99999999999, 1", "'', 1", "' 2 ', 2"})
    void beginsAtTheFirstPageWhenInDoubt(String given, int page) {
        assertThat(listing(given, null).page()).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"2147483647, 100", "2147483647, 10", "21474837, 100", "2147483647, 1"})
    void endsBeforeItsRowsCannotBeCountedAnyMore(String page, String limit) {
        var far = listing(page, limit);

        assertThat((long) far.page() * far.limit()).isLessThanOrEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "100, 100", "101, 100", "0, 1", "-1, 1", "banyak, 10", "1.5, 10"})
    void showsOneToAHundredAtATime(String given, int limit) {
        assertThat(listing(null, given).limit()).isEqualTo(limit);
    }

    @Test
    void showsTenWhenNothingIsSaid() {
        assertThat(listing(null, null).limit()).isEqualTo(10);
    }

    private static PageParams listing(String page, String limit) {
        var listing = new PageParams();
        listing.page = page;
        listing.limit = limit;
        return listing;
    }
}
