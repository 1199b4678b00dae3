package id.brevet.support;

/** A new student whose proof waits for the office. */
public record StudentWithProof(SamplePerson person, String proof) {

    public static StudentWithProof create() {
        var person = SamplePerson.student();
        var proof = "/uploads/" + SampleFiles.upload(person.email());
        Sql.change(
                "update users set group_type = 'mahasiswa_gunadarma', group_verified = false, nim = '50420001',"
                        + " nim_proof = ?, proof_sent_at = now() where id = ?",
                proof,
                person.id());
        return new StudentWithProof(person, proof);
    }

    public boolean verified() {
        return Sql.one("select group_verified from users where id = ?", person.id())
                .equals("t");
    }
}
