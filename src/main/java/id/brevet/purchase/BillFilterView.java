package id.brevet.purchase;

import id.brevet.payment.PaymentStatus;
import id.brevet.web.Filter;
import id.brevet.web.LocalPath;
import java.util.List;

/** The filter of a list of bills as its page shows it, with the addresses that change it. */
public record BillFilterView(PurchaseFilter filter, String path) {

    public boolean any() {
        return filter.narrows();
    }

    public List<PaymentStatus> statuses() {
        return List.of(PaymentStatus.values());
    }

    public boolean filteredBy(String name) {
        return filter.given().containsKey(name);
    }

    public String hrefWithout(String name) {
        return LocalPath.withQuery(path, Filter.with(filter, name, null).given());
    }

    public String exportHref() {
        return LocalPath.withQuery("/admin/tagihan/ekspor.xlsx", filter.given());
    }

    public String reversedHref() {
        var reversed = Filter.with(filter, "order", oldestFirst() ? "desc" : "asc");
        return LocalPath.withQuery(path, reversed.given());
    }

    public boolean oldestFirst() {
        return filter.oldestFirst();
    }
}
