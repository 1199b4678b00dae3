package id.brevet.catalogue;

import id.brevet.shared.Model;
import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.Set;

/** A picture of a course and its position among the others. */
@Entity
public class CourseImage extends Model {

    public int position;
    public String imageUrl;

    protected CourseImage() {}

    CourseImage(String imageUrl, int position) {
        this.imageUrl = imageUrl;
        this.position = position;
    }

    static Set<String> filesAmong(Collection<String> addresses) {
        return Set.copyOf(find("select distinct imageUrl from CourseImage where imageUrl in ?1", addresses)
                .project(String.class)
                .list());
    }

    void moveTo(int position) {
        this.position = position;
    }

    CourseView.Image toView() {
        return new CourseView.Image(id, imageUrl, createdAt, updatedAt);
    }
}
