package id.brevet.account;

import jakarta.persistence.EntityManager;

class ReadsReport {

    EntityManager database;

    Object of(StringBuilder where) {
        return database.createNativeQuery("select 1 where " + where).getResultList();
    }
}
