package id.brevet.dashboard;

import id.brevet.shared.Model;

class Concatenates extends Model {

    static long named(String name) {
        return count("name = '" + name + "'");
    }
}
