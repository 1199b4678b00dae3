package id.brevet.account;

import jakarta.persistence.EntityManager;

class ReadsAround {

    EntityManager database;
}
