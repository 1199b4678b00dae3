package id.brevet.account;

class WritesAnother {

    void rename(User user) {
        user.name = "Somebody Else";
    }
}
