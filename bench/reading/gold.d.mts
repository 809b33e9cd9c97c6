export interface GoldDocument {
  readonly name: string;
  readonly title: string;
  readonly published: string;
  readonly language: 'en' | 'zh';
  readonly text: string;
}

export function goldDocuments(folder: 'dev' | 'unseen'): readonly GoldDocument[];
