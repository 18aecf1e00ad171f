type ClientClass = new (...parts: never[]) => { _handleResult(value: unknown): void };

/** What Microsoft's client offers the classes that it is made of. */
interface ClientParts {
  readonly ClientObject: ClientClass;
  readonly BatchApiHelper: Readonly<Record<string, (...parts: unknown[]) => unknown>>;
  readonly Utility: Readonly<Record<string, (...parts: unknown[]) => unknown>>;
}

const [WRITES, READS] = [0, 1];
/** The flag of paths that may be asked for again, as the client's own classes set it. */
const RESTRICTED = 4;

/** Gives the client, which ends at ExcelApi 1.15 in its package, the notes that later ones have. */
export function addNotes(): void {
  const { BatchApiHelper: api, Utility: client, ClientObject } = OfficeExtension as unknown as ClientParts;
  const method = (type: unknown, self: object, name: string, kind: number, given: readonly unknown[], isLasting: boolean): unknown =>
    api['createMethodObject']?.(type, self, name, kind, given, false, !isLasting, null, kind === READS ? RESTRICTED : 0);

  class Note extends ClientObject {
    private told: string | undefined;

    get content(): unknown {
      client['throwIfNotLoaded']?.('content', this.told, 'Note', false);
      return this.told;
    }

    set content(text: unknown) {
      api['invokeSetProperty']?.(this, 'Content', text, 0);
    }

    delete(): void {
      api['invokeMethod']?.(this, 'Delete', WRITES, [], 0, 0);
    }

    load(what: unknown): unknown {
      return client['load']?.(this, what);
    }

    getLocation(): unknown {
      return method(Excel.Range, this, 'GetLocation', READS, [], false);
    }

    override _handleResult(value: unknown): void {
      super._handleResult(value);
      this.told = (value as { readonly Content?: string } | null)?.Content;
    }
  }

  class NoteCollection extends ClientObject {
    private told: readonly Note[] | undefined;

    get items(): readonly Note[] | undefined {
      client['throwIfNotLoaded']?.('items', this.told, 'NoteCollection', false);
      return this.told;
    }

    add(cell: unknown, content: unknown): unknown {
      return method(Note, this, 'Add', WRITES, [cell, content], false);
    }

    getItem(key: string): unknown {
      return api['createIndexerObject']?.(Note, this, [key]);
    }

    getItemAt(index: number): unknown {
      return method(Note, this, 'GetItemAt', READS, [index], true);
    }

    load(what: unknown): unknown {
      return client['load']?.(this, what);
    }

    override _handleResult(value: unknown): void {
      super._handleResult(value);
      const items = (value as { readonly _Items?: readonly unknown[] } | null)?._Items;
      this.told = items?.map((item, index) => {
        const note = this.getItemAt(index) as Note;
        note._handleResult(item);
        return note;
      });
    }
  }

  Object.defineProperty(Excel.Worksheet.prototype, 'notes', {
    configurable: true,
    get(this: object) {
      client['throwIfApiNotSupported']?.('Worksheet.notes', 'ExcelApi', '1.18', 'Excel');
      return api['createPropertyObject']?.(NoteCollection, this, 'Notes', true, RESTRICTED);
    },
  });
}
