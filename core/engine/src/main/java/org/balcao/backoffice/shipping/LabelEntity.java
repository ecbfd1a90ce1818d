package org.balcao.backoffice.shipping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.balcao.spi.FileContent;
import org.jspecify.annotations.NullUnmarked;

/** The document with the labels of a shipment. */
@Entity
@Table(name = "balcao_shipment_label")
@NullUnmarked // Filled by the persistence provider.
class LabelEntity {
  /** A document beyond this is no label. */
  static final int MOST_BYTES = 1_000_000;

  @Id
  @Column(name = "shipment_id", columnDefinition = "uuid")
  UUID shipmentId;

  @Column(name = "media_type")
  String mediaType;

  @Column(columnDefinition = "bytea")
  byte[] content;

  static LabelEntity of(UUID shipmentId, FileContent label) {
    LabelEntity entity = new LabelEntity();
    entity.shipmentId = shipmentId;
    entity.mediaType = label.mediaType();
    entity.content = label.bytes();
    return entity;
  }

  FileContent toLabel() {
    return new FileContent(mediaType, content);
  }
}
