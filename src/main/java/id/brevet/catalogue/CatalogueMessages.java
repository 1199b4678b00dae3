package id.brevet.catalogue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("catalogue")
public interface CatalogueMessages {

    @Message
    String courses();

    @Message
    String coursesLead();

    @Message
    String addCourse();

    @Message
    String addCourseLead();

    @Message
    String searchCourse();

    @Message
    String find();

    @Message
    String clear();

    @Message
    String any();

    @Message
    String title();

    @Message
    String sold();

    @Message
    String created();

    @Message
    String noCoursesTitle();

    @Message
    String noCoursesText();

    @Message
    String shortDescription();

    @Message
    String shortDescriptionHint();

    @Message
    String description();

    @Message
    String learningOutcomes();

    @Message
    String learningOutcomesHint();

    @Message
    String achievements();

    @Message
    String addPictures();

    @Message
    String picturesHint();

    @Message
    String pictures();

    @Message
    String picturesText();

    @Message
    String picture(int place);

    @Message
    String earlier(int place);

    @Message
    String removePicture(int place);

    @Message
    String saveCourse();

    @Message
    String back();

    @Message
    String trail();

    @Message
    String seePublic();

    @Message
    String staleText();

    @Message
    String latest();

    @Message
    String deleteCourse();

    @Message
    String deleteCourseText();

    @Message
    String deleteNow(String title);

    @Message
    String batchesOfCourse();

    @Message
    String allBatches();

    @Message
    String noneOfCourse();

    @Message
    String batches();

    @Message
    String batchesLead();

    @Message
    String addBatch();

    @Message
    String addBatchLead();

    @Message
    String course();

    @Message
    String chooseCourse();

    @Message
    String group();

    @Message
    String type();

    @Message
    String registration();

    @Message
    String registers();

    @Message
    String archive();

    @Message
    String onOffer();

    @Message
    String archivedOnly();

    @Message
    String inArchive();

    @Message
    String noBatchesTitle();

    @Message
    String noBatchesText();

    @Message
    String batch();

    @Message
    String starts();

    @Message
    String seats();

    @Message
    String seatsOf(int taken, int quota);

    @Message
    String seatsDetail(int used, int held, int remaining);

    @Message
    String status();

    @Message
    String about();

    @Message
    String batchTitleHint();

    @Message
    String schedule();

    @Message
    String wibHint();

    @Message
    String startAt();

    @Message
    String endAt();

    @Message
    String registrationStartAt();

    @Message
    String registrationEndAt();

    @Message
    String startTime();

    @Message
    String endTime();

    @Message
    String days();

    @Message
    String place();

    @Message
    String room();

    @Message
    String roomHint();

    @Message
    String quota();

    @Message
    String quotaHint();

    @Message
    String groups();

    @Message
    String groupsHint();

    @Message
    String thumbnail();

    @Message
    String thumbnailHint();

    @Message
    String currentThumbnail();

    @Message
    String removeThumbnail();

    @Message
    String saveBatch();

    @Message
    String duplicate();

    @Message
    String purchases();

    @Message
    String shelf();

    @Message
    String archiveText();

    @Message
    String archiveNow();

    @Message
    String restoreText();

    @Message
    String restoreNow();

    @Message
    String deleteBatch();

    @Message
    String deleteBatchText();

    @Message
    String courseType(CourseType type);

    @Message
    String statusName(BatchStatus status);

    @Message
    String day(Weekday day);

    @Message
    String done(Done done);
}
