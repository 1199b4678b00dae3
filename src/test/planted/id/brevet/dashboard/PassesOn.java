package id.brevet.dashboard;

import id.brevet.shared.Model;

class PassesOn extends Model {

    static Object of(String column, boolean all) {
        if (all) {
            column = "name";
        }
        return sorted(column);
    }

    private static Object sorted(String column) {
        return find("from User order by " + column).list();
    }
}
