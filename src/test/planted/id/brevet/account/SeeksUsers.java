package id.brevet.account;

class SeeksUsers {

    long many() {
        return User.count();
    }
}
