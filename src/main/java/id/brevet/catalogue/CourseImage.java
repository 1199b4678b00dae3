package id.brevet.catalogue;

import id.brevet.shared.Model;
import jakarta.persistence.Entity;

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

    void moveTo(int position) {
        this.position = position;
    }

    CourseView.Image toView() {
        return new CourseView.Image(id, imageUrl, createdAt, updatedAt);
    }
}
