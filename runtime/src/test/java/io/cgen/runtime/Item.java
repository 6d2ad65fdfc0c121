package io.cgen.runtime;

/** A handle class on the test library, in the shape of generated code. */
class Item extends NativeHandle {
  static final HandleType<Item> TYPE =
      HandleType.of("ITEM_PTR", Item.class, Item::new)
          .releasedBy("item_release", Contract.item_release::call);

  Item(HandleState state) {
    super(state);
  }

  static Item create(int value) {
    return TYPE.own(Contract.item_new.call(value), "item_new");
  }

  Item child(int value) {
    long self = NativeCall.begin(this);
    try {
      return TYPE.own(Contract.item_child.call(self, value), "item_child", this);
    } finally {
      NativeCall.end(this);
    }
  }

  Item borrowed() {
    long self = NativeCall.begin(this);
    try {
      return TYPE.borrow(Contract.item_borrow.call(self), "item_borrow", this);
    } finally {
      NativeCall.end(this);
    }
  }

  Item same() {
    long self = NativeCall.begin(this);
    try {
      return TYPE.own(Contract.item_same.call(self), "item_same", this);
    } finally {
      NativeCall.end(this);
    }
  }

  int value() {
    long self = NativeCall.begin(this);
    try {
      return Contract.item_value.call(self);
    } finally {
      NativeCall.end(this);
    }
  }

  /** Writes that it is inside, and stays there until the second number of {@code gate} is set. */
  int linger(NativeMemory gate) {
    long self = NativeCall.begin(this);
    try {
      return Contract.item_linger.call(self, NativeCall.begin(gate, "gate"));
    } finally {
      NativeCall.end(gate);
      NativeCall.end(this);
    }
  }

  int nativeReferences() {
    long self = NativeCall.begin(this);
    try {
      return Contract.item_references.call(self);
    } finally {
      NativeCall.end(this);
    }
  }
}
