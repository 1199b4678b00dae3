package id.brevet.account;

import id.brevet.shared.Wire;
import jakarta.persistence.EnumeratedValue;

/** The groups of people that the centre teaches, each at its own price. */
public enum GroupType implements Wire {
    MAHASISWA_GUNADARMA,
    MAHASISWA_NON_GUNADARMA,
    UMUM;

    @EnumeratedValue
    final String wire = Wire.word(this);

    /** Students pay less, so the office checks their proof first. */
    public boolean needsProof() {
        return this != UMUM;
    }
}
