package id.brevet.account;

import jakarta.transaction.Transactional;

class OpensTransaction {

    @Transactional
    void act() {}
}
