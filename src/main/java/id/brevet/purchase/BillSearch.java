package id.brevet.purchase;

import id.brevet.payment.PaymentStatus;
import id.brevet.web.LocalPath;
import java.util.LinkedHashMap;
import java.util.List;

/** The filter of a list of bills as its page shows it, with the addresses that change it. */
public record BillSearch(PurchaseFilter filter, String path) {

    public boolean any() {
        var active = new LinkedHashMap<>(filter.inForce());
        active.keySet().removeAll(List.of("sort", "order"));
        return !active.isEmpty();
    }

    public List<PaymentStatus> statuses() {
        return List.of(PaymentStatus.values());
    }

    public boolean filteredBy(String name) {
        return filter.inForce().containsKey(name);
    }

    public String hrefWithout(String name) {
        var rest = new LinkedHashMap<>(filter.inForce());
        rest.remove(name);
        return LocalPath.withQuery(path, rest);
    }

    public String exportHref() {
        return LocalPath.withQuery("/admin/tagihan/ekspor.xlsx", filter.inForce());
    }

    public String reversedHref() {
        var wanted = new LinkedHashMap<>(filter.inForce());
        wanted.put("order", oldestFirst() ? "desc" : "asc");
        return LocalPath.withQuery(path, wanted);
    }

    public boolean oldestFirst() {
        return filter.oldestFirst();
    }
}
