package id.brevet.upload;

/** How much one person may keep here. */
public interface PersonQuota {

    long bytesPerPerson();
}
