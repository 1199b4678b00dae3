package id.brevet.dashboard;

import id.brevet.shared.Model;

class Formats extends Model {

    static Object sorted(String column) {
        return find("from User order by %s".formatted(column)).list();
    }
}
