package id.brevet.account;

class AsksMillis {

    long now() {
        return System.currentTimeMillis();
    }
}
