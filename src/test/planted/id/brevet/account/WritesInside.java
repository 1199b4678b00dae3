package id.brevet.account;

class WritesInside {

    void move(Profile profile) {
        profile.address = "Elsewhere";
    }
}
