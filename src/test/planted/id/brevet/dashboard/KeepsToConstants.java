package id.brevet.dashboard;

import id.brevet.shared.Model;
import id.brevet.shared.Where;

class KeepsToConstants extends Model {

    private static final String ALL = "from User ";

    static Object one(boolean newest, Where where) {
        var order = newest ? "order by createdAt desc" : "order by createdAt";
        find(ALL + where.text() + order, where.values());
        return sorted(order);
    }

    private static Object sorted(String order, Object... with) {
        return find(ALL + order, with).list();
    }
}
