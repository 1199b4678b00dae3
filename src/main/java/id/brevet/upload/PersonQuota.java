package id.brevet.upload;

/** Limit on the bytes that one person may store. */
public interface PersonQuota {

    long bytesPerPerson();
}
