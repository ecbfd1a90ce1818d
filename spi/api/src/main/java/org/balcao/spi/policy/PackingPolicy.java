package org.balcao.spi.policy;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Policy;

/**
 * Says into which boxes the goods of a consignment go, and where each piece lies.
 *
 * <p>Pure, as every {@link org.balcao.spi.Policy}; called from many threads at once. The kernel
 * checks that each piece is in one parcel, or left over, exactly once, that no parcel is empty or
 * heavier than its box bears, and that placed pieces lie inside their box without overlapping,
 * turned as they may be, with nothing on what is fragile.
 *
 * <p>Configured as {@code balcao.packing-policy.<name>.type}. Planned: {@code boxes}. Prove yours
 * with {@code PackingPolicyContract}.
 */
@ExtensionPoint(
    kind = "packing-policy",
    side = ExtensionPoint.Side.POLICY,
    provider = PackingPolicyProvider.class,
    planned = "boxes",
    without = "Everything goes into one parcel.")
public interface PackingPolicy extends Policy {

  /** The parcels; pieces that fit no box are left over. */
  Packing pack(Goods goods);

  /**
   * What is to be packed.
   *
   * @param pieces one entry per piece, each with an id of its own
   * @param boxes what there is to pack into, each as often as needed
   */
  record Goods(List<Piece> pieces, List<Box> boxes) {
    /** Copies the lists. */
    public Goods {
      pieces = List.copyOf(pieces);
      boxes = List.copyOf(boxes);
    }
  }

  /** Outer or inner measures in millimetres, each more than zero. */
  record Size(int length, int width, int height) {
    /** Refuses measures that are not positive. */
    public Size {
      if (length <= 0 || width <= 0 || height <= 0) {
        throw new IllegalArgumentException("measures are more than zero");
      }
    }
  }

  /**
   * One piece.
   *
   * @param size absent where it is not known: it is packed by weight only
   * @param grams weight, not negative
   * @param upright whether its height must stay its height
   * @param fragile whether nothing may lie on it
   */
  record Piece(
      String id, String sku, Optional<Size> size, int grams, boolean upright, boolean fragile) {}

  /**
   * A kind of box.
   *
   * @param inner what fits in
   * @param grams its own weight
   * @param maxGrams the most that it may weigh when it is packed
   */
  record Box(String code, Size inner, int grams, int maxGrams) {}

  /**
   * The parcels.
   *
   * @param parcels with one piece or more each
   * @param leftOver ids of the pieces that fit no box
   */
  record Packing(List<PackedBox> parcels, List<String> leftOver) {
    /** Copies the lists. */
    public Packing {
      parcels = List.copyOf(parcels);
      leftOver = List.copyOf(leftOver);
    }
  }

  /** One packed box. */
  record PackedBox(String boxCode, List<Placement> pieces) {
    /** Copies the list. */
    public PackedBox {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * Where a piece lies.
   *
   * @param corner distance of its nearest corner from the box's inner corner in millimetres, along
   *     length, width and height; absent only for a piece of unknown size
   */
  record Placement(String pieceId, Optional<Corner> corner) {}

  /**
   * A corner, and how the piece is turned.
   *
   * @param turned the piece's measures as it lies: along the box's length, width and height
   */
  record Corner(int x, int y, int z, Size turned) {}
}
