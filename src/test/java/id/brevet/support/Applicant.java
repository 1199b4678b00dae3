package id.brevet.support;

/** A new student whose proof waits for the office. */
public record Applicant(Newcomer person, String proof) {

    public static Applicant arrives() {
        var person = Newcomer.student();
        var proof = "/uploads/" + Parcel.of(person.email());
        Rows.change(
                "update users set group_type = 'mahasiswa_gunadarma', group_verified = false, nim = '50420001',"
                        + " nim_proof = ?, proof_sent_at = now() where id = ?",
                proof,
                person.id());
        return new Applicant(person, proof);
    }

    public boolean verified() {
        return Rows.one("select group_verified from users where id = ?", person.id())
                .equals("t");
    }
}
